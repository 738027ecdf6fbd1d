package io.branchline.office.engine.minutes.action.han;

/**
 * One task that a sentence hands out.
 *
 * @param to how the one who is to do it stands in the sentence
 * @param who the words that name them, empty for those spoken to
 * @param about what it is about, where only the words before say it; else empty
 * @param task what is to be done, in the words that were said
 * @param explicit whether the words leave no doubt that it is handed out: 负责, 请, 由
 */
record Handing(To to, String who, String about, String task, boolean explicit) {
    /** How the one who is to do it stands in a sentence. */
    enum To {
        /** A person, by name. */
        PERSON(2.2),
        /** A department or another unit. */
        UNIT(1.8),
        /** The speaker. */
        SPEAKER(1.9),
        /** The one spoken to. */
        LISTENER(1.7),
        /** All who listen. */
        ALL(1.2),
        /** The speaker's side. */
        US(0.5);

        private final double weight;

        To(double weight) {
            this.weight = weight;
        }

        /** How far it alone makes a sentence a task; from about 2 on it is one. */
        double weight() {
            return weight;
        }
    }

    Handing(To to, String who, String task, boolean explicit) {
        this(to, who, "", task, explicit);
    }

    /** What it is about and what is to be done. */
    String text() {
        return about.isEmpty() ? task : about + "，" + task;
    }

    /** With the words before, which say what it is about. */
    Handing after(String topic) {
        return new Handing(to, who, topic, task, explicit);
    }

    /** With the clause behind. */
    Handing and(String clause) {
        return new Handing(to, who, about, task + "，" + clause, explicit);
    }
}
