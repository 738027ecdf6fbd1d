package io.branchline.deploy.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuiteTest {
    @Test
    void a_busy_port_is_named_before_anything_is_started() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Options options = new Options(true, true, busy.getLocalPort(), Optional.empty(), Locale.ENGLISH);
            assertThatThrownBy(() -> new Suite(options).start())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + busy.getLocalPort() + " is in use");
        }
    }
}
