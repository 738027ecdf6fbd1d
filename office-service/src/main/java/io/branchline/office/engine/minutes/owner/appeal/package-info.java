/** What is said to those who listen: whom it is for, what asks them for something, and whether they take it on. */
@NullMarked
package io.branchline.office.engine.minutes.owner.appeal;

import org.jspecify.annotations.NullMarked;
