/** Above the data of a report that is made up, as in the reports that are shipped. */
export const illustrativeComment = 'Dữ liệu minh họa: không phải số liệu thật của đơn vị.';
