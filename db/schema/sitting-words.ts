export const sittingStates = ['planned', 'held', 'cancelled'] as const;
export const sittingMoves = ['booked', 'moved', 'cancelled', 'held'] as const;
