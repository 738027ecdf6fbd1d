package io.branchline.nutrition.engine.body;

import io.branchline.nutrition.engine.text.Text;

/** Reference ranges in words, with numbers to one decimal or as they are. */
final class Bounds {
    private Bounds() {}

    static Text under(double limit, String unit) {
        String shown = shown(limit, unit);
        return new Text("under " + shown, "低于 " + shown);
    }

    static Text upTo(double limit, String unit) {
        String shown = shown(limit, unit);
        return new Text("up to " + shown, "不超过 " + shown);
    }

    static Text between(double low, double high, String unit) {
        double first = Math.round(low * 10) / 10.0;
        String last = shown(Math.round(high * 10) / 10.0, unit);
        return new Text(first + " to under " + last, first + " 至不足 " + last);
    }

    private static String shown(double limit, String unit) {
        String number = limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
