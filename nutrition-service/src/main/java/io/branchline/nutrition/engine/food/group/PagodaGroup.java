package io.branchline.nutrition.engine.food.group;

import io.branchline.nutrition.engine.text.Text;

/** The storeys of the Chinese food guide pagoda of 2022 (中国居民平衡膳食宝塔), and what stands beside it. */
public enum PagodaGroup {
    CEREALS("Refined cereals", "谷类"),
    WHOLE_GRAINS_BEANS("Whole grains and mixed beans", "全谷物和杂豆"),
    TUBERS("Tubers", "薯类"),
    VEGETABLES("Vegetables", "蔬菜类"),
    FRUITS("Fruit", "水果类"),
    MEAT_POULTRY("Meat and poultry", "畜禽肉"),
    AQUATIC("Fish and seafood", "水产品"),
    EGGS("Eggs", "蛋类"),
    DAIRY("Milk and dairy products", "奶及奶制品"),
    SOY_NUTS("Soybeans and nuts", "大豆及坚果类"),
    OILS("Oils and fats", "油脂"),
    SALT("Salt", "盐"),
    SUGAR("Sugar", "添加糖"),
    CONDIMENTS("Seasonings", "调味品"),
    WATER("Water", "水"),
    OTHER("Other", "其他");

    private final Text text;

    PagodaGroup(String en, String zh) {
        this.text = new Text(en, zh);
    }

    /** The name readers see. */
    public Text text() {
        return text;
    }
}
