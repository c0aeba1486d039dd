package vn.htx.samples;

import java.util.Arrays;

/** Cards dealt: how many of each kind there are is given, to whom each goes is chance. */
final class Deal {

    private Deal() {}

    /** For each in turn, the kind dealt: kind {@code k} comes {@code counts[k]} times. */
    static int[] of(long[] counts, Dice dice) {
        int[] cards = new int[Math.toIntExact(Arrays.stream(counts).sum())];
        int dealt = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            int until = dealt + Math.toIntExact(counts[kind]);
            Arrays.fill(cards, dealt, until, kind);
            dealt = until;
        }
        shuffle(cards, dice);
        return cards;
    }

    private static void shuffle(int[] cards, Dice dice) {
        for (int i = cards.length - 1; i > 0; i--) {
            int j = dice.below(i + 1);
            int swapped = cards[i];
            cards[i] = cards[j];
            cards[j] = swapped;
        }
    }
}
