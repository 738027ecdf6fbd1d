package io.branchline.kit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** The class's package-info carries the annotation. */
final class PackageIsAnnotatedWith extends ArchCondition<JavaClass> {
    private final Class<? extends Annotation> annotation;

    PackageIsAnnotatedWith(Class<? extends Annotation> annotation) {
        super("reside in a package annotated with " + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(annotation)) {
            String message = "%s: package %s is not annotated".formatted(type.getName(), type.getPackageName());
            events.add(SimpleConditionEvent.violated(type, message));
        }
    }
}
