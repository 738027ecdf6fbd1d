package io.branchline.office.engine.document.compare;

import java.util.ArrayList;
import java.util.List;

/** A stretch where two lists differ: what was removed there and what was added. */
final class Gap {
    private final List<Differences.Part> removed = new ArrayList<>();
    private final List<Differences.Part> added = new ArrayList<>();

    void remove(Differences.Part part) {
        removed.add(part);
    }

    void add(Differences.Part part) {
        added.add(part);
    }

    /** What was removed and added, in this order; a part replaced by one of its role is one change. */
    void close(List<Difference> differences) {
        for (Differences.Part old : removed) {
            Differences.Part match = added.stream()
                    .filter(part -> part.role().equals(old.role()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                differences.add(new Difference(Difference.Change.REMOVED, old.role(), old.text(), null));
            } else {
                added.remove(match);
                differences.add(new Difference(Difference.Change.CHANGED, old.role(), old.text(), match.text()));
            }
        }
        added.forEach(part -> differences.add(new Difference(Difference.Change.ADDED, part.role(), null, part.text())));
        removed.clear();
        added.clear();
    }
}
