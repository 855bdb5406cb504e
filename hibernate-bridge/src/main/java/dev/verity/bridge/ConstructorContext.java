package dev.verity.bridge;

import dev.verity.mapping.ExecutableMapping;
import org.hibernate.validator.cfg.context.ConstructorConstraintMappingContext;

/** A constructor in a mapping. */
final class ConstructorContext extends PartTarget implements ConstructorConstraintMappingContext {
    private final ExecutableMapping executable;

    ConstructorContext(HibernateMapping mapping, ExecutableMapping executable) {
        super(mapping, executable);
        this.executable = executable;
    }

    @Override
    public ConstructorConstraintMappingContext ignoreAnnotations(boolean ignore) {
        executable.ignoreAnnotations(ignore);
        return this;
    }
}
