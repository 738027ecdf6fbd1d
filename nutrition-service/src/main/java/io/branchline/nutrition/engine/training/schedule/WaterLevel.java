package io.branchline.nutrition.engine.training.schedule;

import java.util.Arrays;

/** Shares whole minutes out as evenly as the room on each day allows. */
final class WaterLevel {

    private WaterLevel() {}

    /** So much for each day that no day gets more than its room and the fullest day is as low as it can be. */
    static int[] spread(int total, int[] room) {
        int[] filled = new int[room.length];
        int left = Math.min(total, Arrays.stream(room).sum());
        while (left > 0) {
            int lowest = -1;
            for (int i = 0; i < room.length; i++) {
                if (filled[i] < room[i] && (lowest < 0 || filled[i] < filled[lowest])) {
                    lowest = i;
                }
            }
            filled[lowest]++;
            left--;
        }
        return filled;
    }
}
