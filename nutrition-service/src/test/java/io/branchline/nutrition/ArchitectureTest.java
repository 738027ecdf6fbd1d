package io.branchline.nutrition;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.branchline.kit.testing.HouseRules;
import io.branchline.kit.testing.HouseSize;

@AnalyzeClasses(packages = "io.branchline.nutrition", importOptions = DoNotIncludeTests.class)
class ArchitectureTest extends HouseSize {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule ENGINES =
            HouseRules.enginesMayUse("org.apache.lucene..", "com.hankcs.hanlp..", "com.google.ortools..");
}
