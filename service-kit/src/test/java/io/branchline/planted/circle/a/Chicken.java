package io.branchline.planted.circle.a;

import io.branchline.planted.circle.b.Egg;

public class Chicken {
    public Egg lay() {
        return new Egg();
    }
}
