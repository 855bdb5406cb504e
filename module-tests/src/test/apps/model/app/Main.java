package app;

import dev.verity.model.Model;
import dev.verity.model.ModelType;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import java.util.Map;

/** Reads and writes a model and a record. */
public final class Main {
    private Main() {}

    static class User extends Model {
        private String name;

        @Min(18)
        private int age;
    }

    record Point(int x, int y) {}

    public static void main(String[] arguments) {
        try {
            ModelType<User> users = ModelType.of(User.class);
            System.out.println(users.parse("{\"name\":\"Ada\",\"age\":\"36\"}").json());
            System.out.println(users.check(Map.of("name", "Bo", "age", 7)).errors());
            System.out.println(Model.json(Model.of(Point.class, Map.of("x", 1, "y", 2))));
        } catch (ValidationException e) {
            System.out.println(e.getMessage());
        }
    }
}
