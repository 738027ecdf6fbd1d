package io.branchline.office;

import io.branchline.kit.testing.contract.ContractTest;
import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

@QuarkusTest
@Tag("database")
class EveryEndpointTest extends ContractTest {

    /** Action items come from minutes only. */
    @BeforeEach
    void somebodyOwesSomething() {
        MeetingCalls.draft("alice", MeetingCalls.meeting("alice", "Website sync", MeetingCalls.TALK));
    }
}
