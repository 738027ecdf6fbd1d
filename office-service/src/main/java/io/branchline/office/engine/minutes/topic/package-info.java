/** What a meeting is about: where the topic changes, how each part can be called, which words stand out. */
@NullMarked
package io.branchline.office.engine.minutes.topic;

import org.jspecify.annotations.NullMarked;
