package dev.verity.sample.models;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Routes of both kinds of server. */
@RestController
class UserController extends Echo<User> {
    /** What Jackson reads, as it does without Verity. */
    record Plain(@NotNull String name, @Max(9) int size) {}

    @PostMapping("/users")
    User user(@RequestBody User user) {
        return user;
    }

    @PostMapping("/users/valid")
    User valid(@Valid @RequestBody User user) {
        return user;
    }

    @PostMapping("/users/adult")
    User adult(@Validated(User.Adult.class) @RequestBody User user) {
        return user;
    }

    @PostMapping("/users/entity")
    User entity(HttpEntity<User> user) {
        return user.getBody();
    }

    @PostMapping("/users/many")
    List<User> many(@RequestBody List<User> users) {
        return users;
    }

    @PostMapping("/users/array")
    User[] array(@RequestBody User[] users) {
        return users;
    }

    @PostMapping("/users/by-name")
    Map<String, User> byName(@RequestBody Map<String, User> users) {
        return users;
    }

    @PostMapping("/users/optional")
    String optional(@RequestBody(required = false) User user) {
        return user == null ? "nobody" : user.name();
    }

    @PostMapping("/orders")
    Order order(@RequestBody Order order) {
        return order;
    }

    @PostMapping("/plain")
    Plain plain(@Valid @RequestBody Plain plain) {
        return plain;
    }
}
