package io.branchline.office.engine.document.page;

import java.util.List;

/**
 * The ruled block at the end: weights of its rules in millimetres from top to bottom, its width, and whether its lower
 * edge is tied to that of the type area.
 */
public record ReadColophon(List<Double> rulesMm, double widthMm, boolean atBottom) {
    public ReadColophon {
        rulesMm = List.copyOf(rulesMm);
    }
}
