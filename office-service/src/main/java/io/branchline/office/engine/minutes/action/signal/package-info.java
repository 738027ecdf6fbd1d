/** What is heard in a sentence and around it that speaks for or against something being handed out there, and how much. */
@NullMarked
package io.branchline.office.engine.minutes.action.signal;

import org.jspecify.annotations.NullMarked;
