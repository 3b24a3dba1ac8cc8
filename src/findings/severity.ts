/** Two only: what fails a check, and what a person should look at. */
export type Severity = 'error' | 'warning';
