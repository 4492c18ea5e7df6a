/** A name as a finger draws it. */
export const aName = 'M40 60L80 60L120 62L160 60M100 30L100 60L96 110L70 150M104 90L130 120L170 150';
