package io.branchline.benchmarks;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.branchline.kit.testing.HouseRules;
import io.branchline.kit.testing.HouseSize;

@AnalyzeClasses(packages = "io.branchline.benchmarks", importOptions = DoNotIncludeTests.class)
class ArchitectureTest extends HouseSize {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
