/** What speakers say to one another: proposals and replies, what they settle and what they leave open. */
@NullMarked
package io.branchline.office.engine.minutes.exchange;

import org.jspecify.annotations.NullMarked;
