/** Action items: who promised or was asked to do what until when. */
@NullMarked
package io.branchline.office.engine.minutes.action;

import org.jspecify.annotations.NullMarked;
