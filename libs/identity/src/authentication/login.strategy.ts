import { Injectable } from '@nestjs/common';
import passportLocal from 'passport-local';
import { readLogin } from '../people/login.js';
import { Passwords } from '../people/passwords.js';
import { PeopleService, type Credentials } from '../people/people.service.js';

/** passport-local: phone or e-mail with password. An unknown account costs the same look-up and the same hash. */
@Injectable()
export class LoginStrategy extends passportLocal.Strategy {
  constructor(people: PeopleService, passwords: Passwords) {
    super({ usernameField: 'login', passwordField: 'password', session: false }, (login, password, done) => {
      check(people, passwords, login, password).then(
        (person) => done(null, person ?? false),
        (error: unknown) => done(error),
      );
    });
  }
}

async function check(
  people: PeopleService,
  passwords: Passwords,
  login: string,
  password: string,
): Promise<Credentials | undefined> {
  const person = await people.find(readLogin(login));
  const isRight = await passwords.matches(person?.passwordHash, password);
  return isRight ? person : undefined;
}
