package io.branchline.benchmarks.menu;

import java.util.ArrayList;
import java.util.List;

/** Measured values, told by their mean and percentiles. */
final class Figures {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    @Override
    public String toString() {
        if (values.isEmpty()) {
            return "not measured";
        }
        List<Double> sorted = values.stream().sorted().toList();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return "mean %.2f, least %.2f, p50 %.2f, p95 %.2f, most %.2f"
                .formatted(mean, sorted.get(0), at(sorted, 50), at(sorted, 95), sorted.get(sorted.size() - 1));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
