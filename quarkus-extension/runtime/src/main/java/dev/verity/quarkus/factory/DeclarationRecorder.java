package dev.verity.quarkus.factory;

import io.quarkus.arc.runtime.BeanContainer;
import io.quarkus.runtime.annotations.Recorder;
import jakarta.validation.Validator;
import java.util.List;

/** Keeps an application from starting whose constraints are declared wrongly. */
@Recorder
public class DeclarationRecorder {

    /**
     * Has the application's factory read what is declared on classes.
     *
     * @param classes names of classes that seemed wrong to the build, which does not know what beans configure
     * @throws jakarta.validation.ValidationException if one is wrong
     */
    public void check(BeanContainer beans, List<String> classes) {
        Validator validator = beans.beanInstance(Validator.class);
        for (String name : classes) {
            validator.getConstraintsForClass(Beans.load(name));
        }
    }
}
