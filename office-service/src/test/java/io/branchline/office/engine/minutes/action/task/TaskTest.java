package io.branchline.office.engine.minutes.action.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll just go ahead and send the slides to the board by Friday, and then we can talk.|Send the slides to the board by Friday.",
                "Could you please check the invoice numbers again?|Check the invoice numbers.",
                "Marek is going to be working on the tender documents.|Work on the tender documents.",
                "The next step is to order the new lamps.|Order the new lamps.",
                "Marek will post the price list in the hall and say, hello.|Post the price list in the hall.",
                "We will share I did forget that we will order the new lamps.|Order the new lamps.",
                "And then I'll have Marek, order the new lamps.|Order the new lamps.",
                "I would love for everyone to read the annual report, because it is short.|Read the annual report.",
            })
    void a_task_is_what_is_to_be_done_and_no_more(String said, String task) {
        assertThat(Task.in(said)).hasValue(task);
    }

    @Test
    void what_hands_nothing_out_is_no_task() {
        assertThat(Task.in("The lamps were too dark last year.")).isEmpty();
    }
}
