package io.branchline.nutrition.engine.training.schedule;

/**
 * Warm-up and cool-down of a session and what they leave, in minutes. A short session keeps a short frame.
 *
 * @param core minutes for the training itself
 */
record Frame(int warmUp, int coolDown, int core) {

    static Frame of(int minutes, int warmUpMinutes) {
        int warmUp = minutes < 15 ? 2 : minutes < 25 ? 3 : Math.min(warmUpMinutes, minutes / 4);
        int coolDown = minutes < 15 ? 1 : minutes < 25 ? 2 : minutes < 40 ? 4 : 5;
        return new Frame(warmUp, coolDown, minutes - warmUp - coolDown);
    }
}
