package io.branchline.nutrition.foodimport;

import io.branchline.nutrition.engine.usda.FnddsReader;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import io.branchline.nutrition.engine.usda.ReleaseFiles;
import io.branchline.nutrition.engine.usda.Sr28Reader;
import java.io.IOException;
import java.util.Map;

/** A release that can be loaded, with the number of records that its own documentation gives for each file. */
public enum Release {
    /** USDA National Nutrient Database for Standard Reference, release 28 (2015, revised 2016). */
    SR28(Layout.SR, Map.of("FOOD_DES.txt", 8_789, "NUT_DATA.txt", 679_045, "WEIGHT.txt", 15_438)),
    /** SR Legacy (2018): the same layout, fewer foods. */
    SR_LEGACY(Layout.SR, Map.of("FOOD_DES.txt", 7_793)),
    /** Food and Nutrient Database for Dietary Studies 2017-2018 with its food patterns. */
    FNDDS_2017_2018(
            Layout.FNDDS,
            Map.of(FnddsReader.NUTRIENTS, 7_083, FnddsReader.PORTIONS, 32_614, FnddsReader.PATTERNS, 7_083)),
    /** Any other collection in the layout of SR; nothing is known to count against. */
    OTHER_SR(Layout.SR, Map.of()),
    /** Any other years of FNDDS; nothing is known to count against. */
    OTHER_FNDDS(Layout.FNDDS, Map.of());

    private final Layout layout;
    private final Map<String, Integer> totals;

    Release(Layout layout, Map<String, Integer> totals) {
        this.layout = layout;
        this.totals = totals;
    }

    private enum Layout {
        SR,
        FNDDS
    }

    /** Records by file as documented; files that are not named here are not counted. */
    Map<String, Integer> totals() {
        return totals;
    }

    ReleaseContent read(ReleaseFiles files) throws IOException {
        return layout == Layout.SR ? Sr28Reader.read(files) : FnddsReader.read(files);
    }
}
