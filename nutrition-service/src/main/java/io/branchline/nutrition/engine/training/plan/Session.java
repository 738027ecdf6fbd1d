package io.branchline.nutrition.engine.training.plan;

import io.branchline.nutrition.engine.training.effort.Effort;
import java.time.LocalDate;
import java.util.List;

/** One training session; a plan has at most one a day. */
public record Session(LocalDate date, int minutes, List<Block> blocks) {

    /** Minutes of endurance at an effort. */
    public int endurance(Effort effort) {
        return blocks.stream()
                .filter(block -> block.part() == Part.ENDURANCE && block.effort() == effort)
                .mapToInt(Block::minutes)
                .sum();
    }

    public boolean has(Part part) {
        return blocks.stream().anyMatch(block -> block.part() == part);
    }

    public List<Item> items(Part part) {
        return blocks.stream()
                .filter(block -> block.part() == part)
                .flatMap(block -> block.items().stream())
                .toList();
    }

    /** Energy in kilocalories, 0 where none is computed. */
    public int kcal() {
        return blocks.stream()
                .mapToInt(block -> block.energy() == null ? 0 : block.energy().kcal())
                .sum();
    }
}
