package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.text.Text;

/** The part a dish plays in a meal, with the portions of it that one adult may sensibly be served. */
public enum Role {
    MAIN("main dish", "主菜", 0.5, 1.5),
    STAPLE("staple", "主食", 0.5, 2),
    SIDE("side dish", "配菜", 0.5, 1.5),
    SOUP("soup", "汤", 0.5, 1.5),
    ONE_DISH("meal in one dish", "一餐一品", 0.5, 1.75),
    DRINK("drink", "饮品", 0.5, 1.5),
    FRUIT("fruit", "水果", 0.5, 2),
    SNACK("snack", "点心", 0.5, 1.5);

    private final Text label;
    private final double smallest;
    private final double largest;

    Role(String en, String zh, double smallest, double largest) {
        this.label = new Text(en, zh);
        this.smallest = smallest;
        this.largest = largest;
    }

    /** The role in both languages. */
    public Text label() {
        return label;
    }

    /** The smallest sensible portion, in servings. */
    public double smallestPortion() {
        return smallest;
    }

    /** The largest sensible portion, in servings. */
    public double largestPortion() {
        return largest;
    }
}
