/** 'Bu** Sa*****': enough to know whom one meant, too little to learn a name. A word of two letters keeps one. */
export function maskName(fullName: string): string {
  return fullName
    .trim()
    .split(/\s+/)
    .map((word) => {
      const letters = [...word];
      const shown = letters.length > 2 ? 2 : 1;
      return letters.slice(0, shown).join('') + '*'.repeat(Math.max(letters.length - shown, 1));
    })
    .join(' ');
}
