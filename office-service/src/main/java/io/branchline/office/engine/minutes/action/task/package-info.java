/** What is to be done, read off an English sentence: the verb of work and what belongs to it. */
@NullMarked
package io.branchline.office.engine.minutes.action.task;

import org.jspecify.annotations.NullMarked;
