package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Locale;

/** The kitchen a dish comes from; each but {@link #OTHER} has its own table of dishes. */
public enum Cuisine {
    PLAIN("plain food", "简餐", Region.EVERYWHERE),
    CHINESE_HOME("Chinese home cooking", "家常菜", Region.CHINESE),
    SICHUAN("Sichuan", "川菜", Region.CHINESE),
    HUNAN("Hunan", "湘菜", Region.CHINESE),
    CANTONESE("Cantonese", "粤菜", Region.CHINESE),
    JIANGNAN("Jiangsu and Zhejiang", "江浙菜", Region.CHINESE),
    NORTHEASTERN("North-eastern Chinese", "东北菜", Region.CHINESE),
    CHINESE_HALAL("Chinese halal", "清真菜", Region.CHINESE),
    CHINESE_VEGETARIAN("Chinese vegetarian", "素食", Region.CHINESE),
    AMERICAN("American", "美式", Region.WESTERN),
    MEXICAN("Mexican", "墨西哥", Region.WESTERN),
    MEDITERRANEAN("Mediterranean", "地中海", Region.WESTERN),
    ITALIAN("Italian", "意式", Region.WESTERN),
    FRENCH("French", "法式", Region.WESTERN),
    BRITISH("British", "英式", Region.WESTERN),
    CENTRAL_EUROPEAN("Central European", "中欧", Region.WESTERN),
    NORDIC("Nordic", "北欧", Region.WESTERN),
    /** Of another kitchen: for people's own dishes, none is shipped. */
    OTHER("other", "其他", Region.EVERYWHERE);

    private final Text label;
    private final Region region;

    Cuisine(String en, String zh, Region region) {
        this.label = new Text(en, zh);
        this.region = region;
    }

    /** The two great families of the shipped dishes, and what belongs to both. */
    public enum Region {
        CHINESE,
        WESTERN,
        EVERYWHERE
    }

    /** The cuisine in both languages. */
    public Text label() {
        return label;
    }

    /** The family of kitchens. */
    public Region region() {
        return region;
    }

    /** Its shipped dishes, as a table of the class path. */
    List<CsvTable.Row> rows() {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return this == OTHER
                ? List.of()
                : CsvTable.resource("/data/dishes/" + file + ".csv").rows();
    }
}
