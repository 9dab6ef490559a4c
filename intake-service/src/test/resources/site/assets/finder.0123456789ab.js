export const found = []
