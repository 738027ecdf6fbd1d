package io.branchline.nutrition.engine.food.group;

import io.branchline.nutrition.engine.text.Text;

/** Where a shop keeps a food; shopping lists are grouped by it, in this order. */
public enum Aisle {
    PRODUCE("Fruit and vegetables", "蔬菜水果"),
    MEAT("Meat and poultry", "肉禽"),
    SEAFOOD("Fish and seafood", "水产"),
    SOY_CHILLED("Tofu and soy", "豆制品"),
    DAIRY_EGGS("Dairy and eggs", "乳品蛋类"),
    BAKERY("Bakery", "面包糕点"),
    GRAINS("Grains and noodles", "米面粮食"),
    DRY_GOODS("Dry goods and pulses", "干货豆类"),
    NUTS("Nuts and seeds", "坚果种子"),
    CANNED("Tins and jars", "罐头"),
    OILS("Oils and fats", "食用油"),
    CONDIMENTS("Sauces and baking", "调味品"),
    SPICES("Herbs and spices", "香辛料"),
    FROZEN("Frozen", "冷冻食品"),
    SNACKS("Snacks and sweets", "零食"),
    BEVERAGES("Drinks", "饮料");

    private final Text text;

    Aisle(String en, String zh) {
        this.text = new Text(en, zh);
    }

    /** The heading readers see. */
    public Text text() {
        return text;
    }
}
