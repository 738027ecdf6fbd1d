package io.branchline.office;

import io.branchline.kit.testing.Surroundings;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Starts the surroundings once for every test of the module. */
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestFonts.class, scope = TestResourceScope.GLOBAL)
class TestSetup {}
