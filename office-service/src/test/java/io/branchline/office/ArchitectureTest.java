package io.branchline.office;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.branchline.kit.testing.HouseRules;
import io.branchline.kit.testing.HouseSize;

@AnalyzeClasses(packages = "io.branchline.office", importOptions = DoNotIncludeTests.class)
class ArchitectureTest extends HouseSize {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    /** Apache POI reads and writes Office files, PDFBox draws PDF, HanLP knows Chinese words; the engines are made around them. */
    @ArchTest
    static final ArchRule ENGINES = HouseRules.enginesMayUse(
            "org.apache.poi..",
            "org.apache.xmlbeans..",
            "org.openxmlformats..",
            "com.hankcs.hanlp..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            // The XML parser of the JDK, for files of other people.
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            // The streaming JSON parser: recognisers write their transcripts in it.
            "com.fasterxml.jackson.core..",
            // Calendar files after RFC 5545.
            "net.fortuna.ical4j..");
}
