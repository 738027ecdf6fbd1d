package io.branchline.nutrition.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.print.BarChart.Bar;
import io.branchline.nutrition.print.Drawing.Area;
import io.branchline.nutrition.print.Drawing.Line;
import io.branchline.nutrition.print.LineChart.Band;
import io.branchline.nutrition.print.LineChart.Point;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ChartTest {
    @Test
    void barsAreAsLongAsTheirValues() {
        Drawing drawing = new BarChart("Risk", List.of(new Bar("a", 20, "20"), new Bar("b", 5, "5"))).draw();

        List<Double> lengths = drawing.shapes().stream()
                .filter(Area.class::isInstance)
                .map(shape -> ((Area) shape).width())
                .toList();

        assertThat(lengths.get(0)).isEqualTo(4 * lengths.get(1));
    }

    @Test
    void aRangeBeyondTheLongestBarStillFits() {
        Drawing drawing = new BarChart("Iron", List.of(new Bar("Iron", 4, "4 mg", 8.0, 45.0, true))).draw();

        assertThat(drawing.shapes())
                .filteredOn(Line.class::isInstance)
                .allSatisfy(shape -> assertThat(((Line) shape).points()).allMatch(x -> x <= drawing.width()));
    }

    @Test
    void higherValuesAreHigherUp() {
        Drawing drawing =
                new LineChart("BMI", List.of(new Point(0, 24, "Jan"), new Point(30, 26, "Feb")), List.of()).draw();

        Line line = (Line) drawing.shapes().stream()
                .filter(shape -> shape instanceof Line candidate && candidate.thickness() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(line.points().get(3)).isLessThan(line.points().get(1));
        assertThat(line.points().get(2)).isGreaterThan(line.points().get(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {14, 33, 60})
    void theGoodRangeIsInThePictureHoweverFarTheValuesAre(double value) {
        Drawing drawing = new LineChart(
                        "BMI",
                        List.of(new Point(0, value, "Jan"), new Point(30, value + 1, "Feb")),
                        List.of(new Band(18.5, 24, "normal", true), new Band(24, 28, "over", false)))
                .draw();

        assertThat(drawing.labels()).anyMatch(label -> label.text().equals("normal"));
        assertThat(drawing.shapes())
                .filteredOn(Area.class::isInstance)
                .allSatisfy(shape -> assertThat(((Area) shape).y()).isBetween(0.0, drawing.height()));
    }

    @Test
    void oneValueIsAChartToo() {
        Drawing drawing =
                new LineChart("BMI", List.of(new Point(0, 24, "Jan")), List.of(new Band(18.5, 25, "ok", true))).draw();

        assertThat(drawing.labels()).anyMatch(label -> label.text().equals("Jan"));
        assertThat(drawing.shapes()).noneMatch(shape -> shape.toString().contains("NaN"));
    }

    @Test
    void svgIsWellFormedAndEscaped() throws Exception {
        String svg = new BarChart("A < B & C", List.of(new Bar("\"x\" <script>", 1, "1 µg")))
                .draw()
                .svg();

        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A < B & C");
    }
}
