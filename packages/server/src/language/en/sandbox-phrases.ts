import type { SandboxPhrases } from '../sandbox-phrases.ts';

export const sandbox: SandboxPhrases = {
  treats: ['a cup of tea', 'hot chocolate', 'fresh bread', 'a bowl of ramen', 'cold lemonade', 'a good espresso', 'warm apple pie', 'ripe strawberries', 'spicy noodles', 'vanilla ice cream', 'a cheese toastie', 'buttery popcorn', 'blueberry pancakes', 'homemade soup'],
  pastimes: ['cooking something new', 'reading in bed', 'taking quiet walks', 'dancing in the kitchen', 'watching old films', 'listening to records', 'looking at the stars', 'baking for friends', 'learning new words', 'watering my plants', 'doing crosswords', 'sketching little things', 'planning little trips', 'playing board games'],
  interests: { MUSIC: 'music', COOKING: 'cooking', TRAVEL: 'travelling', READING: 'reading', SPORTS: 'sports', MOVIES: 'films', DANCING: 'dancing', PHOTOGRAPHY: 'photography', HIKING: 'hiking', GAMING: 'gaming', ART: 'art', NATURE: 'nature', TAILORING: 'sewing' },
  greetings: {
    NIGHT: ['Hey there, night owl.', 'Hello {name}, still up too.', 'Hi {name}, nice to read you at this quiet late hour.', 'Hello you, these late hours are always good for a chat.'],
    MORNING: ['Good morning {name}!', 'Good morning to you!', 'Morning {name}, what a nice way to start the day.', 'Good morning, your message makes a nice start to my day.'],
    MIDDAY: ['Hey {name}, happy lunchtime!', 'Hello, nice midday surprise!', 'Hi {name}, you are a very welcome break in my day.', 'Hello there, a little chat is just right around midday.'],
    AFTERNOON: ['Good afternoon {name}!', 'Hey, lovely afternoon to you!', 'Hi {name}, you just made my afternoon a bit brighter.', 'Hello you, a bit of company is perfect this afternoon.'],
    EVENING: ['Good evening {name}!', 'Hey, good evening to you!', 'Hi {name}, nice to hear from you at the end of the day.', 'Good evening, a nice chat is just what I was hoping for.'],
  },
  reactions: {
    GREETING: ['So nice to hear from you.', 'There you are!', 'Happy you wrote, {name}.', 'I was hoping a message from you would pop up here.'],
    QUESTION: ['Good question, {name}.', 'Hmm, let me think about that.', 'You do ask interesting things.', 'That one deserves a proper answer, so give me a moment.', 'Honestly, I could go either way on that one, you know.'],
    THANKS: ['You are very welcome.', 'Any time, {name}.', 'My pleasure, really.', 'No need to thank me, it was really nothing at all.'],
    LONG_TEXT: ['Thanks for telling me all that.', 'Wow, I read every word.', 'I like that you share so much, it says a lot about you.', 'That is a lot to take in, and I enjoyed reading it.'],
    TEXT: ['That made me smile.', 'Oh, I like that.', 'I hear you, {name}.', 'Haha, fair enough.', 'That sounds so like you.', 'Okay, now I am curious.', 'You have a way with words.', 'I see what you mean.', 'That is good to know.', 'Fine by me, {name}.', 'Now that is something I will keep in mind for later.', 'I like how you put that, it stays with me somehow.', 'You always find a way to make me look at things differently.', 'Funny, I was thinking about something quite similar a while ago.', 'It is easy to talk to you, I noticed that right away.'],
    POKE: ['Hey, I felt that poke!', 'A poke, how cheeky.', 'Consider yourself poked back, {name}.', 'A poke without a word, you certainly know how to get my attention.'],
    GIFT: ['A gift, how sweet of you!', 'Aww, thank you for that, {name}.', 'You really did not have to, but what a lovely surprise.'],
    STICKER: ['That sticker is adorable.', 'Haha, great sticker, {name}.', 'That sticker says more than a whole paragraph could, I love it.'],
    PICTURE: ['Thanks for the picture, {name}.', 'A picture, how nice!', 'Pictures always tell so much more, thank you for sharing that one.'],
  },
  moments: {
    NIGHT: ['It is wonderfully quiet right now.', 'The night is peaceful here.', 'The whole street is asleep and my thoughts are wandering around.'],
    MORNING: ['My day is only just starting.', 'Mornings are slow with me.', 'The day is still young and I am taking it very slowly.'],
    MIDDAY: ['The day is already half done.', 'It is lunchtime over here.', 'It is the middle of the day and my head needs a break.'],
    AFTERNOON: ['The afternoon is drifting by slowly.', 'My afternoon is nice and calm.', 'The afternoon is moving slowly and I do not mind at all.'],
    EVENING: ['The evening feels calm and cosy.', 'Finally evening, my favourite time.', 'The day is nearly over and I am enjoying a calm evening.'],
  },
  smallTalk: [
    '{treat} would be perfect now.', 'I am craving {treat}.', 'Nothing beats {treat}.', '{treat} always cheers me up.', 'Today calls for {treat}.',
    'I keep telling everyone that {treat} can save almost any bad day.', 'If I had one wish right now, it would probably be {treat}.', 'My idea of a perfect break is {treat} and a good conversation.', 'For me the little things count most, and {treat} is one of them.', 'Some people need big plans, but {treat} is quite enough for me.',
    'I really enjoy {pastime}.', '{pastime} always calms me down.', 'Lately I am into {pastime}.', '{pastime} is my little escape.', 'I could spend hours {pastime}.',
    'On days like this I think {pastime} is the best idea of all.', 'Give me some free time and you will find me {pastime} again.', 'It may sound simple, but {pastime} makes me happy every single time.', 'If you ask me, {pastime} is worth more than any big adventure.', 'I have a soft spot for {pastime}, especially when the day was long.',
    'Small talk is underrated, I think.', 'I like where this is going.', 'Tell me everything, I have time.', 'Slow days are the best days.', 'You make this easy, {name}.', 'I like surprises, the small kind.',
    'I like people who can laugh about themselves, it makes everything lighter.', 'There is something nice about getting to know each other line by line.', 'A good conversation can turn a very ordinary day into a good one.', 'I would rather have one honest talk than ten polite ones.', 'Sometimes the best conversations start with nothing special at all.',
  ],
  questions: [
    'Are you a fan of {treat}?', 'How do you feel about {treat}?', 'Do you enjoy {pastime}?', 'When did you last try {pastime}?',
    'If you could have anything right now, would it be {treat}?', 'Would you say that {treat} can rescue a really long day?', 'Do you think {pastime} is something you could do for hours?', 'What would you choose for a free evening, {pastime} or something else?',
    'How is your day going?', 'What are you up to?', 'What made you smile today?', 'What are you looking forward to?', 'Are you more sunrise or sunset?', 'What is on your mind, {name}?', 'Which song is in your head?', 'Sweet or salty, what is it?', 'What should I know about you?',
    'What is the one small thing that always makes your day better?', 'If you had a whole free day tomorrow, how would you spend it?', 'What is something you could talk about for hours without getting bored?', 'Which place do you think of when you want to feel calm?', 'What was the best part of your week so far, if you had to choose?', 'Do you plan your days carefully or do you let them surprise you?',
  ],
  userFacts: {
    city: ['I like the sound of {city}.', 'How is life in {city}?', 'What is your favourite corner of {city} when you want some peace?', 'I have always wondered what an ordinary day in {city} feels like.'],
    job: ['Your job caught my eye: {job}.', 'What is the best part of your work?', 'I read that your work is {job}, and that sounds really interesting.'],
    sharedInterest: ['We both like {interest}, I noticed.', 'You like {interest} too, lovely!', 'I saw that we both like {interest}, so we already have a topic.', 'Since we both like {interest}, what got you into it at first?'],
    interest: ['You like {interest}, I read.', 'What do you love about {interest}?', 'Your profile says you like {interest}, and I would love to hear more.'],
  },
  openings: {
    ICEBREAKER: ['Your profile made me curious.', 'Hi {name}, I had to write.', 'Hello, I like your profile.', 'I came across your profile, {name}, and wanted to say hello.', 'I never know how to start these things, so here is a simple hello.', 'Your profile made me stop for a moment, so I had to say hi.'],
    NUDGE: ['Just a little wave from me.', 'Still thinking about our chat, {name}.', 'I liked where our chat was going.', 'No rush at all, I just wanted to leave a little hello here.', 'Our chat was nice, so I am leaving another line for you.', 'I thought of something and you were the one to tell, {name}.'],
    REVIVE: ['It has been a while, {name}.', 'Hello again, stranger.', 'I thought of our chat today.', 'It has been a while, and I wondered how you are doing.', 'Our last chat came to my mind today, so here is a hello.', 'No reason in particular, {name}, I just felt like saying hello again.'],
  },
  flavours: {
    PLAYFUL: ['Careful, I might get used to this.', 'Do not let it go to your head.', 'I am only teasing, mostly.', 'You are trouble, I can tell, but the entertaining kind of trouble.'],
    WARM: ['You have a kind way about you.', 'Be gentle with yourself today.', 'Talking with you feels easy.', 'I hope somebody tells you today how nice it is to know you.'],
    BRIGHT: ['Random fact: octopuses have three hearts.', 'I have so many questions for you.', 'My head is full of ideas today.', 'I could get lost in a good topic and forget the time completely.'],
  },
  pauses: ['I have to pause our chat for now.', 'I need to step away, talk later.', 'Something came up, {name}, so I have to pause here.', 'I have to leave our chat for now, {name}, but I enjoyed it.', 'I need to take a break from chatting here, it was nice talking to you.'],
  stops: {
    USER_UNDERAGE: ['This place is only for adults, so our chat has to end here. Take good care of yourself.', 'This service is for adults only, so I cannot go on chatting with you. I wish you all the best.'],
    USER_MESSAGE_REPETITION: ['We keep coming back to the same message, so let us take a little break here.', 'I notice the same message again and again, so I will take a break from our chat. Take care.'],
    OTHER: ['I have to end our chat here. I wish you all the best.', 'This is where our chat ends for now. Take good care of yourself.'],
  },
  honest: {
    answers: ['Honestly, an AI writes my messages.', 'You deserve a straight answer: an AI writes everything I send here.', 'Fair question, {name}: my messages here are written by an AI.', 'I am glad you ask, because it is true: an AI writes my messages.'],
    statements: ['I like chatting with you all the same.', 'You can ask me about it any time.'],
    questions: ['Is that okay with you?', 'Does that change anything for you?', 'How do you feel about that?'],
  },
};
