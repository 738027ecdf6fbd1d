package io.branchline.nutrition.engine.food;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.food.group.DietFlag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A missing allergen is the most dangerous fault a food can have: what a name gives away must be flagged, whoever adds the food. */
class AllergenNamesTest {
    private static final FoodTable TABLE = FoodTable.shipped();

    /** Words that name an allergen in either language, and the foods that bear the word without holding it. */
    static Stream<Arguments> words() {
        return Stream.of(
                names(
                        Allergen.WHEAT,
                        "wheat(?!grass)|bread|flour tortilla|bagel|pasta|spaghetti|couscous|bulgur|semolina|seitan|cracker(?!.*(rice|prawn))|cookie|cake flour|waffle|pancake|dumpling|wonton|worcestershire|soy sauce|teriyaki|hoisin|chow mein|instant noodle|beer",
                        "面包|馒头|面条|面粉|挂面|饺|馄饨|包子|饼干|酱油|生抽|老抽|料酒|黄酒|啤酒|方便面|面筋|烤麸",
                        "buckwheat.*|corn-flour|pasta-gluten-free.*|bread-gluten-free|flour-.*rice.*|ginger-ale|sour-cream|root-beer|rice-noodles.*|cellophane.*|crispbread-.*|konjac.*|marinara-sauce|spaghetti-squash-cooked|pickles-sweet"),
                names(
                        Allergen.GLUTEN,
                        "\\brye\\b|barley|\\boats?\\b|oatmeal|malt|spelt",
                        "黑麦|大麦|燕麦|麦芽|小麦",
                        "bread-gluten-free|chicken-fat"),
                names(
                        Allergen.MILK,
                        "\\bmilk|cheese|butter\\b|yogurt|\\bcream\\b|kefir|custard|whey|casein|ghee|paneer|ice cream",
                        "牛奶|奶酪|奶油|黄油|酸奶|乳清|淡奶|炼乳|奶粉",
                        "coconut-.*|almond-.*|rice-milk|soymilk.*|soy-yogurt|peanut-butter.*|cashew-butter|cream-of-.*|corn-cream-canned|milkfish-raw|butter(nut|head|fish).*|fermented-tofu|lima-beans-.*|pickles-sweet|sugar-apple-raw|shortening"),
                names(
                        Allergen.EGG,
                        "\\beggs?\\b|mayonnaise|omelet|custard|meringue|caesar|tartar sauce",
                        "鸡蛋|鸭蛋|鹌鹑蛋|蛋黄|蛋清|蛋糕(?!粉)|皮蛋|松花蛋",
                        "eggplant.*|.*without-egg|flour-cake|pickled-eggplant|sugar-apple-raw|tofu-.*"),
                names(
                        Allergen.FISH,
                        "\\bfish\\b|salmon|tuna|\\bcod\\b|anchov|sardine|herring|mackerel|trout|caviar|worcestershire|caesar|surimi",
                        "鱼(?!香|腥)|凤尾",
                        "jellyfish.*|cuttlefish.*|squid.*|crayfish.*|abalone.*|octopus.*|fish-mint|agar-dried|.*fungus.*|oyster-sauce|spaghetti-squash-cooked|brazil-nuts"),
                names(Allergen.CRUSTACEAN, "shrimp|prawn|crab\\b|lobster|crayfish|surimi", "虾|蟹", "chives-raw"),
                names(
                        Allergen.MOLLUSC,
                        "clam|mussel|oyster|scallop|squid|octopus|cuttlefish|abalone|snail|whelk",
                        "蛤|贻贝|牡蛎|蚝|扇贝|鱿鱼|章鱼|墨鱼|鲍鱼|螺(?!旋)",
                        "mushroom-.*|bottle-gourd.*|.*squash.*|brazil-nuts"),
                names(Allergen.PEANUT, "peanut|satay", "花生|沙爹", ""),
                names(
                        Allergen.TREE_NUT,
                        "almond|walnut|cashew|pistachio|hazelnut|pecan|macadamia|brazil nut|pine nut|praline|marzipan|pesto",
                        "杏仁|核桃|腰果|开心果|榛子|碧根果|松子|巴旦木|夏威夷果",
                        "apricot.*|egg-.*"),
                names(
                        Allergen.SOY,
                        "\\bsoy|soya|tofu|tempeh|miso\\b|natto|edamame|hoisin|teriyaki|worcestershire|oyster sauce",
                        "大豆|黄豆(?!角)|豆腐(?!菜)|豆浆|酱油|味噌|腐竹|豆瓣酱|毛豆|生抽|老抽|蚝油",
                        "fish-tofu|almond-tofu"),
                names(Allergen.SESAME, "sesame|tahini|hummus|halva", "芝麻(?!菜)|麻酱|香油", "arugula-raw"),
                names(
                        Allergen.CELERY,
                        "celery|celeriac",
                        "(?<![茴刺])芹",
                        "mushroom-king-oyster-raw|anise-seed|parsley-.*"),
                names(Allergen.MUSTARD, "mustard", "芥末|芥菜", "wakame-raw"),
                names(Allergen.LUPIN, "lupin", "羽扇豆", ""),
                names(
                        Allergen.SULPHITE,
                        "\\bwine\\b|dried apricot|raisins?\\b",
                        "葡萄酒|葡萄干",
                        "rice-wine|beef-chuck-raw"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void a_food_that_is_named_after_an_allergen_is_flagged_with_it(
            Allergen allergen, Pattern english, Pattern chinese, Pattern excused) {
        List<String> unflagged = TABLE.all().stream()
                .filter(food -> !food.allergens().contains(allergen))
                .filter(food -> english.matcher(food.name().en().toLowerCase(Locale.ROOT))
                                .find()
                        || chinese.matcher(food.name().zh()).find()
                        || food.synonymsEn().stream()
                                .anyMatch(name -> english.matcher(name.toLowerCase(Locale.ROOT))
                                        .find())
                        || food.synonymsZh().stream()
                                .anyMatch(name -> chinese.matcher(name).find()))
                .map(Food::id)
                .filter(id -> !excused.matcher(id).matches())
                .toList();
        assertThat(unflagged).isEmpty();
    }

    @Test
    void what_contains_an_allergen_is_not_said_to_be_free_of_it() {
        Set<Allergen> seafood = EnumSet.of(Allergen.FISH, Allergen.CRUSTACEAN, Allergen.MOLLUSC);
        assertThat(TABLE.all()).allSatisfy(food -> {
            Set<DietFlag> forbidden = EnumSet.noneOf(DietFlag.class);
            for (Allergen allergen : food.allergens()) {
                switch (allergen) {
                    case WHEAT, GLUTEN -> forbidden.add(DietFlag.GLUTEN_FREE);
                    case MILK -> forbidden.addAll(EnumSet.of(DietFlag.DAIRY_FREE, DietFlag.VEGAN));
                    case EGG -> forbidden.add(DietFlag.VEGAN);
                    default -> {
                        if (seafood.contains(allergen)) {
                            forbidden.addAll(EnumSet.of(DietFlag.VEGAN, DietFlag.VEGETARIAN));
                        }
                    }
                }
            }
            assertThat(food.dietFlags().stream().filter(forbidden::contains))
                    .as(food.id())
                    .isEmpty();
        });
    }

    /** Compound foods whose name does not tell, with what their usual recipe holds. */
    static Stream<Arguments> recipes() {
        return Stream.of(
                Arguments.of("soy-sauce", Set.of(Allergen.SOY, Allergen.WHEAT, Allergen.GLUTEN)),
                Arguments.of("oyster-sauce", Set.of(Allergen.MOLLUSC, Allergen.SOY, Allergen.WHEAT)),
                Arguments.of(
                        "worcestershire-sauce",
                        Set.of(Allergen.FISH, Allergen.SOY, Allergen.WHEAT, Allergen.SULPHITE, Allergen.MUSTARD)),
                Arguments.of("dressing-caesar", Set.of(Allergen.FISH, Allergen.EGG, Allergen.MILK)),
                Arguments.of("fish-surimi", Set.of(Allergen.FISH, Allergen.EGG, Allergen.CRUSTACEAN, Allergen.WHEAT)),
                Arguments.of("kimchi", Set.of(Allergen.FISH, Allergen.CRUSTACEAN)),
                Arguments.of("doubanjiang", Set.of(Allergen.SOY, Allergen.WHEAT)),
                Arguments.of("noodles-instant-dry", Set.of(Allergen.WHEAT, Allergen.SOY)),
                Arguments.of("bouillon-chicken", Set.of(Allergen.CELERY, Allergen.WHEAT, Allergen.SOY, Allergen.EGG)),
                Arguments.of("pesto", Set.of(Allergen.MILK, Allergen.TREE_NUT)),
                Arguments.of("fermented-tofu", Set.of(Allergen.SOY, Allergen.WHEAT)),
                Arguments.of("cooking-wine", Set.of(Allergen.WHEAT, Allergen.SULPHITE)),
                Arguments.of("rice-wine", Set.of(Allergen.WHEAT, Allergen.GLUTEN)),
                Arguments.of("shrimp-raw", Set.of(Allergen.CRUSTACEAN, Allergen.SULPHITE)),
                Arguments.of("yeast-extract", Set.of(Allergen.GLUTEN, Allergen.CELERY)),
                Arguments.of("chinese-sausage", Set.of(Allergen.SOY, Allergen.WHEAT)),
                Arguments.of("granola-bar", Set.of(Allergen.TREE_NUT, Allergen.PEANUT, Allergen.MILK)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recipes")
    void a_compound_food_holds_what_its_usual_recipe_holds(String food, Set<Allergen> allergens) {
        assertThat(TABLE.get(food).allergens()).containsAll(allergens);
    }

    private static Arguments names(Allergen allergen, String english, String chinese, String excused) {
        return Arguments.of(allergen, Pattern.compile(english), Pattern.compile(chinese), Pattern.compile(excused));
    }
}
