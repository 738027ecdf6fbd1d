/** Chinese action items, read from the frames in which Chinese hands out work: 由…负责, 请…把, 我来, 你…一下. */
@NullMarked
package io.branchline.office.engine.minutes.action.han;

import org.jspecify.annotations.NullMarked;
