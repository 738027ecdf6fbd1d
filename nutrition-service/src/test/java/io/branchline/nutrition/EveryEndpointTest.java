package io.branchline.nutrition;

import io.branchline.kit.testing.contract.ContractTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;

@QuarkusTest
@Tag("database")
class EveryEndpointTest extends ContractTest {}
