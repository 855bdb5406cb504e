package dev.verity.internal.metadata;

import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Map;

/**
 * Which annotations of one class a source wants to be ignored, inheritance from the class to its members resolved.
 *
 * @param bean what holds for all members that the source does not list
 * @param classLevel what holds for annotations on the class itself
 */
public record AnnotationsToIgnore(
        boolean bean, boolean classLevel, Map<Member, Boolean> fields, Map<Executable, OfExecutable> executables) {

    /** Which annotations of one method or constructor are ignored. */
    public record OfExecutable(List<Boolean> parameters, boolean crossParameter, boolean returnValue) {
        public OfExecutable {
            parameters = List.copyOf(parameters);
        }

        private boolean all() {
            return returnValue && (parameters.isEmpty() || (crossParameter && !parameters.contains(false)));
        }
    }

    public AnnotationsToIgnore {
        fields = Map.copyOf(fields);
        executables = Map.copyOf(executables);
    }

    boolean ofMember(Member member) {
        OfExecutable executable = member instanceof Executable key ? executables.get(key) : null;
        return executable == null ? fields.getOrDefault(member, bean) : executable.all();
    }

    boolean ofParameter(Executable executable, int index) {
        OfExecutable ignored = executables.get(executable);
        return ignored == null ? bean : ignored.parameters.get(index);
    }

    boolean ofCrossParameter(Executable executable) {
        OfExecutable ignored = executables.get(executable);
        return ignored == null ? bean : ignored.crossParameter;
    }

    boolean ofReturnValue(Executable executable) {
        OfExecutable ignored = executables.get(executable);
        return ignored == null ? bean : ignored.returnValue;
    }
}
