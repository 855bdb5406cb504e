package dev.verity.bridge;

import dev.verity.mapping.ExecutableMapping;
import org.hibernate.validator.cfg.context.MethodConstraintMappingContext;

/** A method in a mapping. */
final class MethodContext extends PartTarget implements MethodConstraintMappingContext {
    private final ExecutableMapping executable;

    MethodContext(HibernateMapping mapping, ExecutableMapping executable) {
        super(mapping, executable);
        this.executable = executable;
    }

    @Override
    public MethodConstraintMappingContext ignoreAnnotations(boolean ignore) {
        executable.ignoreAnnotations(ignore);
        return this;
    }
}
