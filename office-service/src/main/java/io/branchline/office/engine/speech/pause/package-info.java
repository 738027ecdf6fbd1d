/** Where people pause who were written down without any punctuation, as some recognisers write. */
@NullMarked
package io.branchline.office.engine.speech.pause;

import org.jspecify.annotations.NullMarked;
