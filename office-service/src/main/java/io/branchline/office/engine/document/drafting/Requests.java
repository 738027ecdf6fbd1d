package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.wording.Asking;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds requests to a superior in what should be a report. */
final class Requests {
    private static final Pattern REQUEST = Pattern.compile("如无不妥，请批转|恳请.{0,12}(批准|解决|支持)");

    private Requests() {}

    static boolean in(OfficialBrief brief) {
        Stream<String> closing = Stream.ofNullable(brief.closing());
        return Stream.concat(
                        Stream.concat(brief.opening().stream(), closing),
                        brief.points().stream().flatMap(Requests::texts))
                .anyMatch(text -> Asking.ofReader(text) || REQUEST.matcher(text).find());
    }

    private static Stream<String> texts(Point point) {
        Stream<String> own = Stream.of(point.heading(), point.text()).flatMap(Stream::ofNullable);
        return Stream.concat(own, point.points().stream().flatMap(Requests::texts));
    }
}
