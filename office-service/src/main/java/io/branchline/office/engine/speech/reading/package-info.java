/** Whether what was spoken can be read on paper: a sentence of its own, said to its end. */
@NullMarked
package io.branchline.office.engine.speech.reading;

import org.jspecify.annotations.NullMarked;
