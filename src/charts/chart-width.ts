/** As wide as the text of an A4 page between the margins of Nghị định 30, in hundredths of a millimetre. */
export const chartWidth = 16_000;
