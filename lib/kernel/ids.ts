import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** UUIDv7: sorts by time, so a primary key grows at its end. */
export const newId = () => v7();
/** 128 random bits for salts, one-time codes and session ids. */
export const newSecret = () => randomBytes(16).toString('hex');
