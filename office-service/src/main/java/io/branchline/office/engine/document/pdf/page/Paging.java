package io.branchline.office.engine.document.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Puts strips on pages; strips that keep together move to the next page together, unless they fill more than a page. */
public final class Paging {
    private static final double SLACK_PT = 0.6;
    private final double firstTopPt;
    private final double topPt;
    private final double bottomPt;
    private final List<List<Spot>> pages = new ArrayList<>();
    private double y;

    /** Type area of the first page and of the others, points below the page's upper edge. */
    public Paging(double firstTopPt, double topPt, double bottomPt) {
        this.firstTopPt = firstTopPt;
        this.topPt = topPt;
        this.bottomPt = bottomPt;
        turn();
    }

    /** A strip on its page. */
    public record Spot(Strip strip, double topPt) {}

    /** Places strips in order; may be called again for what follows. */
    public void place(List<Strip> strips) {
        for (int i = 0; i < strips.size(); ) {
            int end = i + 1;
            while (end < strips.size()
                    && strips.get(end - 1).keepNext()
                    && !strips.get(end).newPage()) {
                end++;
            }
            group(strips.subList(i, end));
            i = end;
        }
    }

    /** Places a strip on the lower edge of the last page, or of a new one when there is no room. */
    public void atBottom(Strip strip) {
        if (y + strip.beforePt() + strip.heightPt() > bottomPt + SLACK_PT) {
            turn();
        }
        last().add(new Spot(strip, bottomPt - strip.heightPt()));
    }

    public List<List<Spot>> pages() {
        return pages;
    }

    /** How far down the last page is filled: 0 to 1. */
    public double lastFill() {
        double top = pages.size() == 1 ? firstTopPt : topPt;
        return (y - top) / (bottomPt - top);
    }

    private void group(List<Strip> group) {
        boolean fresh = group.get(0).newPage() && !last().isEmpty();
        double height =
                group.stream().mapToDouble(s -> s.beforePt() + s.heightPt()).sum();
        boolean tall = height > bottomPt - topPt;
        if (fresh || !tall && !last().isEmpty() && y + height > bottomPt + SLACK_PT) {
            turn();
        }
        for (Strip strip : group) {
            if (tall && !last().isEmpty() && y + strip.beforePt() + strip.heightPt() > bottomPt + SLACK_PT) {
                turn();
            }
            boolean pageTop = last().isEmpty() && pages.size() > 1 && !strip.newPage();
            Strip again = strip.again();
            if (pageTop && again != null) {
                last().add(new Spot(again, y));
                y += again.heightPt();
            } else {
                y += pageTop ? 0 : strip.beforePt();
            }
            last().add(new Spot(strip, y));
            y += strip.heightPt();
        }
    }

    private List<Spot> last() {
        return pages.get(pages.size() - 1);
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = pages.size() == 1 ? firstTopPt : topPt;
    }
}
