package io.branchline.planted.circle.b;

import io.branchline.planted.circle.a.Chicken;

public class Egg {
    public Chicken hatch() {
        return new Chicken();
    }
}
